-- Of teachers in training only days are kept, so the order of their attempts needs something else than time
alter table attempt add column seq bigint generated always as identity;
comment on column attempt.begun_at is 'personal: practice; of teachers in training the day alone; school year plus 3 months';
comment on column attempt.ended_at is 'personal: practice; of teachers in training the day alone; school year plus 3 months';
comment on column answer.at is 'personal: practice; of teachers in training the day alone; school year plus 3 months';
