-- People: no name is ever stored. A person is known by the identities that platforms give.
create table person (
    id uuid primary key
);
create table identity (
    platform uuid not null,
    subject text not null,
    person uuid not null references person,
    primary key (platform, subject)
);
create index on identity (person);
comment on column identity.subject is 'personal: launch; the platform''s opaque identifier; school year plus 3 months';

create table display_settings (
    person uuid primary key references person,
    theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    contrast boolean not null default false,
    comfort boolean not null default false,
    language text check (language in ('fr', 'en'))
);

-- Organisations: school (by UAI) -> district -> academy
create table organisation (
    id uuid primary key,
    code text not null unique,
    name text not null,
    kind text not null check (kind in ('ACADEMY', 'DISTRICT', 'SCHOOL')),
    parent uuid references organisation
);
create index on organisation (parent);
create table affiliation (
    person uuid primary key references person,
    organisation uuid not null references organisation
);
create index on affiliation (organisation);

create table mandate (
    id uuid primary key,
    platform uuid not null,
    subject text not null,
    organisation uuid not null references organisation,
    power text not null check (power in ('INSPECT', 'ADMINISTER')),
    valid_from timestamptz not null,
    valid_until timestamptz not null,
    given_by text not null,
    revoked_at timestamptz,
    unique (platform, subject, organisation, power, valid_from)
);
create table mandate_audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    mandate uuid not null,
    what text not null
);

-- Pass: a scoped, expiring, revocable link for those without an account; only the hash of its secret is kept
create table pass (
    id uuid primary key,
    secret_hash bytea not null unique,
    scope text not null,
    subject text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create table course (
    id uuid primary key,
    platform uuid not null,
    context_id text not null,
    title text not null,
    audience text not null check (audience in ('PUPILS', 'TEACHERS')),
    unique (platform, context_id)
);
create table membership (
    course uuid not null references course,
    person uuid not null references person,
    role text not null,
    primary key (course, person, role)
);
create index on membership (person);
create table resource_link (
    id uuid primary key,
    platform uuid not null,
    deployment text not null,
    course uuid references course,
    external_id text not null,
    unique (platform, deployment, external_id)
);

-- Seat: one launch by one person. The secret's hash stands here, the secret only in the browser's cookie.
create table seat (
    id uuid primary key,
    secret_hash bytea not null,
    person uuid not null references person,
    platform uuid not null,
    course uuid references course,
    resource_link uuid references resource_link,
    roles text[] not null,
    audience text not null,
    language text not null,
    frame_origin text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on seat (expires_at);
create index on seat (person);

-- Domain events: what happened, in the same commit as the fact itself
create table event (
    id uuid not null,
    at timestamptz not null,
    type text not null,
    person uuid,
    course uuid,
    subject uuid not null,
    body jsonb not null,
    seq bigint generated always as identity,
    tx xid8 not null default pg_current_xact_id(),
    primary key (id, at)
) partition by range (at);
create table event_other partition of event default;
create index on event (tx, seq);
create index on event (person, at);
create index on event (course, type);

create table consumer (
    name text primary key,
    tx xid8 not null default '0',
    seq bigint not null default 0,
    failures int not null default 0,
    retry_at timestamptz not null default '-infinity',
    reason text
);
create table dead_letter (
    consumer text not null,
    event uuid not null,
    at timestamptz not null,
    reason text not null,
    primary key (consumer, event)
);

create or replace function ensure_event_partition(month date) returns void language plpgsql as $$
declare
    first date := date_trunc('month', month);
    name text := 'event_' || to_char(first, 'YYYY_MM');
begin
    if to_regclass('core.' || name) is null then
        execute format('create table core.%I partition of core.event for values from (%L) to (%L)',
            name, first, (first + interval '1 month')::date);
    end if;
end $$;
