-- What each person's work on an exercise should look like in the platform's gradebook, one row whatever happened
create table score (
    course uuid not null,
    person uuid not null,
    exercise uuid not null,
    title text not null,
    progress text not null check (progress in ('Started', 'InProgress', 'Completed')),
    best numeric check (best between 0 and 1),
    at timestamptz not null,
    -- The timestamp last sent: platforms refuse one that is not newer (AGS 2.0 §3.4.6)
    stamp timestamptz not null default 'epoch',
    revision int not null default 0,
    state text not null check (state in ('DUE', 'SENT', 'DEAD')),
    due_at timestamptz not null,
    leased_until timestamptz not null default 'epoch',
    tries int not null default 0,
    reason text,
    primary key (course, person, exercise)
);
create index on score (due_at) where state = 'DUE';

-- Our column in the gradebook, found or made once; while it has no address, whoever holds the claim looks for it
create table line_item (
    course uuid not null,
    exercise uuid not null,
    url text,
    claimed_until timestamptz not null,
    primary key (course, exercise)
);
