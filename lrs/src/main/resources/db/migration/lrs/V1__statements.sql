-- Every id that was ever taken, and the digest by which a resend is told from a conflict. Not partitioned: a primary key
-- on a partitioned table would have to contain "stored", and could not keep an id unique. It outlives its statement.
create table statement_id (
    id uuid primary key,
    stored timestamptz not null,
    seq bigint not null,
    digest bytea not null
);

-- Who asserts a statement (Data 2.4.9): one row per credential, not one copy per statement.
create table authority (
    id integer generated always as identity primary key,
    agent text not null unique
);

create sequence statement_seq;

-- "body" is the statement without what the store itself assigns (id, stored, authority, version), as text: it is given
-- back as it came, and nothing is ever asked of it in SQL. What is asked is in "keys": digests of kind and value.
create table statement (
    stored timestamptz not null,
    seq bigint not null default nextval('statement_seq'),
    id uuid not null,
    authority integer not null references authority,
    occurred timestamptz,
    version text not null,
    voiding boolean not null,
    keys uuid[] not null,
    body text not null,
    primary key (stored, seq)
) partition by range (stored);

create index statement_keys on statement using gin (keys);

create table statement_default partition of statement default;

-- Targets of voiding statements, present or yet to come (Data 2.3.2).
create table voided (
    target uuid primary key
);

-- Which statement targets which, through any number of steps (Communication 2.1.3, filter conditions for StatementRefs).
create table reference (
    target uuid not null,
    source uuid not null,
    stored timestamptz not null,
    seq bigint not null,
    primary key (target, source)
);

create index reference_source on reference (source);

-- One partition per month, made ahead of time. A month that already has rows in the default partition stays there.
create function make_months(ahead integer) returns void language plpgsql as $$
declare
    month timestamp := date_trunc('month', now() at time zone 'UTC');
    name text;
begin
    perform pg_advisory_xact_lock(hashtext('lrs.make_months'));
    for i in 0..ahead loop
        name := 'statement_' || to_char(month, 'YYYY_MM');
        if to_regclass('lrs.' || name) is null and not exists (
            select from lrs.statement_default
            where stored >= month at time zone 'UTC' and stored < (month + interval '1 month') at time zone 'UTC'
        ) then
            execute format(
                'create table lrs.%I partition of lrs.statement for values from (%L) to (%L)',
                name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
        end if;
        month := month + interval '1 month';
    end loop;
end $$;
