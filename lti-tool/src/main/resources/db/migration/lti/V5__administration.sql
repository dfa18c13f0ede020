-- What lets somebody administer: entries and invitations, each for one use, and sessions of a browser; only hashes
create table administration_secret (
    hash bytea primary key,
    purpose text not null check (purpose in ('ENTRY', 'SESSION', 'INVITATION')),
    expires_at timestamptz not null,
    spent_at timestamptz
);
