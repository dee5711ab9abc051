-- Beside each plan is kept what pages about many applications show of it, and the build that made it: another may decide
-- otherwise, or say it in other words.

delete from plan;
alter table plan add column glance text not null;
alter table plan add column made_by text not null;
create index plan_by_standing on plan (owner_id, standing);

-- A subquery is asked once a statement, the bare function once a row.
do $$
declare name text;
begin
    for name in select tablename from pg_policies where schemaname = 'afterword' and policyname = 'of_the_viewer' loop
        execute format('alter policy of_the_viewer on %I using (owner_id = (select viewer())) with check (owner_id = (select viewer()))', name);
    end loop;
end $$;
