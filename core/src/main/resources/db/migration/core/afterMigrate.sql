-- At each start, before anything is appended or read. No row of this cluster can be numbered at or beyond the next
-- transaction; where one is, log and cursors came from another cluster, and what comes now must stand behind them.
update log_clock
set ahead = stored.newest::text::bigint - pg_snapshot_xmin(pg_current_snapshot())::text::bigint + 1
from (select greatest((select max(tx) from event), (select max(tx) from consumer)) as newest) stored
where stored.newest::text::bigint >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + ahead;
