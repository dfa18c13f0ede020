-- Statements on their way to the store, and afterwards: what a person is shown as their traces.
-- The body lacks the actor, which is made of a key outside the database when it is sent.
create table statement (
    id uuid primary key,
    person uuid not null,
    platform uuid not null,
    course uuid not null,
    at timestamptz not null,
    to_the_day boolean not null,
    verb text not null,
    body jsonb not null,
    voids uuid,
    seq bigint generated always as identity,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DEAD')),
    tries int not null default 0,
    next_try timestamptz not null,
    lease_owner uuid,
    lease_until timestamptz,
    reason text
);
create index on statement (next_try, seq) where state = 'WAITING';
create index on statement (person, at, seq);
create index on statement (voids) where voids is not null;
comment on column statement.person is 'personal: traces; our own id of the person; school year plus 3 months';
comment on column statement.body is 'personal: traces; what the person did, without who; school year plus 3 months';
