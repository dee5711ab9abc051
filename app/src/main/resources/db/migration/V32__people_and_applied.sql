-- Beside each plan is kept whom one met on its way, for the pages about people, and when one applied, for a look at the
-- whole search that reads no facts.

delete from plan;
alter table plan add column people text not null default '[[]]';
alter table plan add column applied_at timestamptz;
create index plan_by_applied on plan (owner_id, applied_at);
