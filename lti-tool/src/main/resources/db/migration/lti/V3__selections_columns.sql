-- A platform's "add an activity" (Deep Linking 2.0 §4.4.1), while the teacher who came by it chooses; a day at most
create table selection (
    seat uuid primary key,
    deployment text not null,
    return_url text not null,
    types text not null,
    multiple boolean not null,
    columns boolean not null,
    data text,
    begun_at timestamptz not null
);
create index on selection (begun_at);

-- What a teacher decided about a column of the gradebook, and whether the platform still has to be told
alter table line_item
    add column label text,
    add column maximum numeric check (maximum > 0),
    add column state text not null default 'KEPT' check (state in ('KEPT', 'DUE', 'REFUSED')),
    add column due_at timestamptz not null default 'epoch',
    add column tries int not null default 0,
    add column reason text;
create index on line_item (due_at) where state = 'DUE';
comment on column line_item.label is 'null as long as nobody chose one here: then the platform''s stays';
