-- Two spellings of somebody met, and what was said of them: that they are one person, of whom other_id is the right spelling,
-- or that they are two. It stands beside what happened, and changes nothing there: without it all is as it was.
create table same_as (
    owner_id  uuid not null,
    person_id text not null,
    other_id  text not null,
    same      boolean not null,
    said_at   timestamptz not null,
    primary key (owner_id, person_id, other_id),
    check (person_id <> other_id),
    foreign key (owner_id, person_id) references person (owner_id, id) on delete cascade,
    foreign key (owner_id, other_id) references person (owner_id, id) on delete cascade
);
create unique index same_as_said_once on same_as (owner_id, least(person_id, other_id), greatest(person_id, other_id));
create unique index same_as_one on same_as (owner_id, person_id) where same;
create index same_as_other on same_as (owner_id, other_id);

alter table same_as enable row level security;
alter table same_as force row level security;
create policy of_the_viewer on same_as using (owner_id = (select viewer())) with check (owner_id = (select viewer()));
create policy of_the_migration on same_as to ${migration} using (true) with check (true);
-- What was erased stays in the files of a table until it is written anew.
grant select, insert, delete, maintain on same_as to ${application};

-- A spelling that goes. Those under it belong to the next one: the one it belonged to, else one of themselves.
create function lose_spelling(gone text) returns void
    language plpgsql
    set search_path = afterword, pg_temp
    as $$
declare
    heir text;
begin
    select other_id into heir from same_as where owner_id = viewer() and person_id = gone and same;
    if heir is null then
        select min(person_id) into heir from same_as where owner_id = viewer() and other_id = gone and same;
    end if;
    delete from same_as where owner_id = viewer() and same and (person_id = gone or (person_id = heir and other_id = gone));
    update same_as set other_id = heir where owner_id = viewer() and other_id = gone and same;
end $$;
revoke execute on function lose_spelling from public;

-- As before; and whoever was met there alone may have been one of several spellings.
create or replace function erase_application(wanted text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    there integer;
    alone text[];
    house text;
begin
    perform 1 from candidacy where owner_id = viewer() and id = wanted;
    if not found then
        return false;
    end if;
    select count(*) into there from fact where owner_id = viewer() and candidacy_id = wanted;
    perform leave_tombstone('application', at, there);
    select array_agg(m.person_id) into alone from met m
    where m.owner_id = viewer() and m.candidacy_id = wanted
          and not exists (select 1 from met too where too.owner_id = viewer() and too.person_id = m.person_id
                                                      and too.candidacy_id <> wanted);
    perform lose_spelling(gone) from unnest(alone) gone;
    delete from fact where owner_id = viewer() and candidacy_id = wanted;
    delete from plan where owner_id = viewer() and candidacy_id = wanted;
    delete from met where owner_id = viewer() and candidacy_id = wanted;
    delete from person where owner_id = viewer() and id = any (alone);
    delete from candidacy where owner_id = viewer() and id = wanted returning employer_id into house;
    delete from employer e where e.owner_id = viewer() and e.id = house
           and not exists (select 1 from candidacy c where c.owner_id = viewer() and c.employer_id = e.id);
    return true;
end $$;

-- A person with all their spellings, in whose place one without a name stands from now on.
drop function erase_person(text, text, text, timestamptz);
create function erase_person(wanted text[], fresh text, nobody text, at timestamptz) returns void
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    there integer;
    ways text[];
begin
    select array_agg(distinct m.candidacy_id) into ways from met m where m.owner_id = viewer() and m.person_id = any (wanted);
    select count(*) into there from fact f
    where f.owner_id = viewer() and f.candidacy_id = any (ways)
          and exists (select 1 from unnest(wanted) one
                      where f.notation like '%"' || replace(replace(one, '%', '\%'), '_', '\_') || '"%');
    perform leave_tombstone('person', at, there);
    -- What is still being typed may speak of them, and so does the name of a step that was put off.
    delete from draft where owner_id = viewer() and candidacy_id = any (ways);
    delete from put_off where owner_id = viewer() and candidacy_id = any (ways);
    insert into person (owner_id, id, notation) values (viewer(), fresh, nobody);
    insert into met (owner_id, candidacy_id, person_id, place)
    select viewer(), m.candidacy_id, fresh, min(m.place) from met m
    where m.owner_id = viewer() and m.person_id = any (wanted) group by m.candidacy_id;
    delete from met where owner_id = viewer() and person_id = any (wanted);
    delete from person where owner_id = viewer() and id = any (wanted);
end $$;
revoke execute on function erase_person from public;
grant execute on function erase_person to ${application};
