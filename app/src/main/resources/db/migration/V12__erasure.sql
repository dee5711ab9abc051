-- Erasing for good: what a person takes out of the record leaves no word behind, only that something was taken out and when.
-- It is the one way a fact ever goes or changes, and open only to the functions below, each for the viewer's own rows.

create table tombstone (
    owner_id  uuid not null references account,
    id        uuid not null,
    kind      text not null check (kind in ('application', 'person')),
    erased_at timestamptz not null,
    facts     integer not null,
    primary key (owner_id, id)
);
alter table tombstone enable row level security;
alter table tombstone force row level security;
create policy of_the_viewer on tombstone using (owner_id = viewer()) with check (owner_id = viewer());
create policy of_the_migration on tombstone to ${migration} using (true) with check (true);
grant select on tombstone to ${application};

-- Only within the transaction that leaves a tombstone.
create or replace function facts_are_only_added() returns trigger
    language plpgsql
    set search_path = afterword, pg_temp
    as $$
begin
    if current_setting('app.erasing', true) is distinct from pg_current_xact_id()::text then
        raise exception 'facts are only ever added';
    end if;
    return null;
end $$;

create function leave_tombstone(of_kind text, at timestamptz, of_facts integer) returns void
    language plpgsql
    set search_path = afterword, pg_temp
    as $$
begin
    insert into tombstone (owner_id, id, kind, erased_at, facts)
    values (viewer(), gen_random_uuid(), of_kind, at, of_facts);
    perform set_config('app.erasing', pg_current_xact_id()::text, true);
end $$;

-- An application, what happened in it, and whoever was met there and nowhere else. Whether there was such an application.
create function erase_application(wanted text, at timestamptz) returns boolean
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
    delete from fact where owner_id = viewer() and candidacy_id = wanted;
    delete from plan where owner_id = viewer() and candidacy_id = wanted;
    delete from met where owner_id = viewer() and candidacy_id = wanted;
    delete from person where owner_id = viewer() and id = any (alone);
    delete from candidacy where owner_id = viewer() and id = wanted returning employer_id into house;
    delete from employer e where e.owner_id = viewer() and e.id = house
           and not exists (select 1 from candidacy c where c.owner_id = viewer() and c.employer_id = e.id);
    return true;
end $$;

-- A person, in whose place somebody without a name stands from now on. Whether there was such a person.
create function erase_person(wanted text, fresh text, nobody text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
declare
    there integer;
begin
    perform 1 from person where owner_id = viewer() and id = wanted;
    if not found then
        return false;
    end if;
    select count(*) into there from fact f
    where f.owner_id = viewer() and f.candidacy_id in
          (select m.candidacy_id from met m where m.owner_id = viewer() and m.person_id = wanted)
          and f.notation like '%"' || replace(replace(wanted, '%', '\%'), '_', '\_') || '"%';
    perform leave_tombstone('person', at, there);
    -- What is still being typed may speak of them, and so does the name of a step that was put off.
    delete from draft d where d.owner_id = viewer() and d.candidacy_id in
          (select m.candidacy_id from met m where m.owner_id = viewer() and m.person_id = wanted);
    delete from put_off p where p.owner_id = viewer() and p.candidacy_id in
          (select m.candidacy_id from met m where m.owner_id = viewer() and m.person_id = wanted);
    insert into person (owner_id, id, notation) values (viewer(), fresh, nobody);
    update met set person_id = fresh where owner_id = viewer() and person_id = wanted;
    delete from person where owner_id = viewer() and id = wanted;
    return true;
end $$;

-- A fact without what was erased.
create function rewrite_fact(of_candidacy text, of_fact text, without text) returns void
    language plpgsql security definer
    set search_path = afterword, pg_temp
    as $$
begin
    update fact set notation = without
    where owner_id = viewer() and candidacy_id = of_candidacy and id = of_fact;
end $$;

revoke execute on function leave_tombstone, erase_application, erase_person, rewrite_fact from public;
grant execute on function erase_application, erase_person, rewrite_fact to ${application};

-- What was erased stays in the files of a table until it is written anew.
grant maintain on employer, candidacy, person, met, fact, plan to ${application};
