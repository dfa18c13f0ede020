-- What teachers edit
create table exercise (
    id uuid primary key,
    course uuid not null,
    title text not null check (length(title) between 1 and 200),
    version int not null,
    created_by uuid not null,
    created_at timestamptz not null,
    archived_at timestamptz,
    revision int not null default 0
);
create index on exercise (course);
comment on column exercise.version is 'number of the version that new attempts take';
comment on column exercise.created_by is 'personal: authoring; who made it; as long as the exercise';

-- A version never changes: attempts refer to the one that they were begun with
create table exercise_version (
    exercise uuid not null references exercise,
    number int not null,
    items jsonb not null,
    questions int not null check (questions > 0),
    created_at timestamptz not null,
    primary key (exercise, number)
);
comment on column exercise_version.items is '[{"id": uuid, "item": {"v":1, "kind": …}}], in the order of the exercise';
comment on column exercise_version.questions is 'how many items ask something';

-- A file between its upload and the decision what to make of it; read again at the decision
create table import_draft (
    id uuid primary key,
    course uuid not null,
    person uuid not null,
    name text not null,
    file bytea not null,
    expires_at timestamptz not null
);
create index on import_draft (person, course);
create index on import_draft (expires_at);
comment on column import_draft.person is 'personal: authoring; who sent the file; two hours';

create table attempt (
    id uuid primary key,
    exercise uuid not null,
    version int not null,
    course uuid not null,
    person uuid not null,
    secret bytea not null,
    questions int not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    scaled numeric check (scaled between 0 and 1),
    check ((ended_at is null) = (scaled is null)),
    foreign key (exercise, version) references exercise_version (exercise, number)
);
create unique index one_open_attempt on attempt (exercise, person) where ended_at is null;
create index on attempt (exercise, person, begun_at);
create index on attempt (course);
create index on attempt (person);
comment on column attempt.person is 'personal: practice; who works; school year plus 3 months';
comment on column attempt.secret is 'signs the moment at which an item was shown';

create table answer (
    id uuid primary key,
    attempt uuid not null references attempt,
    item uuid not null,
    try int not null check (try > 0),
    response jsonb not null,
    scaled numeric not null check (scaled between 0 and 1),
    settled boolean not null,
    at timestamptz not null,
    milliseconds bigint not null check (milliseconds between 0 and 86400000),
    unique (attempt, item, try)
);
create unique index on answer (attempt, item) where settled;
comment on column answer.id is 'made of the attempt, the item and the key of the form, so that a form counts once';
comment on column answer.settled is 'nothing more to answer: all right, or the last try';
comment on column answer.response is 'personal: practice; what a person answered; school year plus 3 months';
comment on column answer.milliseconds is 'personal: practice; from the first showing of the item; 0 where no time is kept; school year plus 3 months';
