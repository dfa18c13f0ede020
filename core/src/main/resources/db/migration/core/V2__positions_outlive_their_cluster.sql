-- Positions in the log are transaction numbers of the cluster that wrote them. A dump may be restored into a younger
-- cluster, whose numbers are lower: its clock of positions is set ahead of all that stands (afterMigrate.sql).
create table log_clock (
    one boolean primary key default true check (one),
    ahead bigint not null
);
insert into log_clock (ahead) values (0);

create function log_now() returns xid8 language sql stable as $$
    select (pg_current_xact_id()::text::bigint + ahead)::text::xid8 from core.log_clock
$$;
alter table event alter column tx set default core.log_now();
