-- Nonces burned: each of our logins may end in one launch only, on whatever node and after whatever restart
create table nonce (
    nonce text primary key,
    burned_at timestamptz not null
);
create index on nonce (burned_at);

-- Launches refused: the reason and the reference that the person saw; no token, no subject
create table launch_refusal (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    reason text not null,
    registration uuid,
    reference text not null
);
create index on launch_refusal (at);

-- Our key pairs, one a generation; the private part wrapped under the master key when there is one
create table tool_key (
    generation int primary key,
    kid text not null unique,
    public_jwk text not null,
    private_key bytea not null,
    wrapped boolean not null,
    signs_from timestamptz not null
);
create table secret (
    name text primary key,
    value bytea not null,
    wrapped boolean not null
);

-- What the platform offers a course: grades (AGS 2.0 §3.1) and roster (NRPS 2.0 §3.6.1)
create table course_services (
    course uuid primary key,
    platform uuid not null,
    deployment text not null,
    line_items text,
    scopes text[] not null,
    memberships text
);
