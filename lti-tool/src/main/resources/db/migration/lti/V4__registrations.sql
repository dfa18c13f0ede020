-- Registrations that platforms made by themselves (Dynamic Registration 1.0); the file's win over them
create table registration (
    id uuid primary key,
    name text not null,
    issuer text not null,
    client_id text not null,
    deployments text not null,
    login_url text not null,
    token_url text not null,
    keys_url text not null,
    state text not null check (state in ('PENDING', 'ACTIVE', 'REFUSED')),
    made_at timestamptz not null,
    unique (issuer, client_id)
);
comment on column registration.deployments is 'JSON array of texts; one that is empty waits for the first launch''s to be approved';

-- Platforms that an administrator stopped for a while, wherever their registration comes from
create table suspension (
    platform uuid primary key,
    at timestamptz not null
);
