-- What a trainer edits. The body is a version as JSON; "opened" is the number of the version that runs, if any.
create table path (
    id uuid primary key,
    course uuid not null,
    body jsonb not null,
    opened integer,
    revision integer not null
);
create index on path (course);

-- What runs: written once when a path is opened, never changed.
create table version (
    path uuid not null references path,
    number integer not null check (number > 0),
    body jsonb not null,
    opened_on date not null,
    primary key (path, number)
);
create function version_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'an opened version of a path is never changed';
end $$;
create trigger version_is_final before update on version for each row execute function version_is_final();

-- Who belongs to the cohort, and whether every step is done. Nothing here says when: the log has days, no hours.
create table participation (
    path uuid not null,
    person uuid not null,
    version integer not null,
    completed boolean not null default false,
    primary key (path, person),
    foreign key (path, version) references version
);
create index on participation (person);
comment on column participation.person is 'personal: training; who follows a path and whether it is completed, without any hour; school year plus 3 months';

-- The trainer's last word on who was there. Presence itself is in the log; this also keeps a word of absence.
create table roll (
    path uuid not null,
    step text not null,
    person uuid not null,
    mark text not null check (mark in ('PRESENT', 'ABSENT')),
    primary key (path, step, person),
    foreign key (path, person) references participation
);
comment on column roll.person is 'personal: training; presence or absence at a workshop as the trainer said; school year plus 3 months';
