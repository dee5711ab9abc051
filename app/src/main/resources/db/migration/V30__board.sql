-- The board shows a card of every application that is not over, and of those that are over the last ones first. So beside
-- each plan stand its column and its card, and when something last happened.

delete from plan;
alter table plan
    add column stage    text not null,
    add column card     text not null,
    add column moved_at timestamptz not null;
create index plan_by_stage on plan (owner_id, stage, moved_at);
