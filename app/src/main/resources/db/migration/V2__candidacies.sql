-- Applications, the people met on the way, and what happened. What a case file says of each is kept in the case file's own
-- notation, as JSON: it is read by the one reader there is. Columns beside it only say whose it is and what belongs to what.
--
-- Facts are only ever added. A plan is a projection of them: it may be thrown away and comes out the same again.

create table employer (
    owner_id uuid not null references account,
    id       text not null,
    notation text not null,
    primary key (owner_id, id)
);

create table candidacy (
    owner_id    uuid not null references account,
    id          text not null check (id <> 'main'),
    employer_id text not null,
    notation    text not null,
    begun_at    timestamptz not null,
    primary key (owner_id, id),
    foreign key (owner_id, employer_id) references employer (owner_id, id)
);
create index candidacy_of_employer on candidacy (owner_id, employer_id);

create table person (
    owner_id uuid not null references account,
    id       text not null,
    notation text not null,
    primary key (owner_id, id)
);

-- Who belongs to which applications: two that share somebody are planned together.
create table met (
    owner_id     uuid not null,
    candidacy_id text not null,
    person_id    text not null,
    place        integer not null,
    primary key (owner_id, candidacy_id, person_id),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id),
    foreign key (owner_id, person_id) references person (owner_id, id)
);
create index met_person on met (owner_id, person_id);

create table fact (
    owner_id     uuid not null,
    candidacy_id text not null,
    id           text not null,
    place        integer not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    notation     text not null,
    primary key (owner_id, candidacy_id, id),
    unique (owner_id, candidacy_id, place),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id)
);

create table plan (
    owner_id     uuid not null,
    candidacy_id text not null,
    computed_for timestamptz not null,
    valid_until  timestamptz not null,
    standing     text not null,
    notation     text not null,
    primary key (owner_id, candidacy_id),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id)
);

do $$
declare name text;
begin
    foreach name in array array['employer', 'candidacy', 'person', 'met', 'fact', 'plan'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy of_the_viewer on %I using (owner_id = viewer()) with check (owner_id = viewer())', name);
        execute format('create policy of_the_migration on %I to ${migration} using (true) with check (true)', name);
    end loop;
end $$;

grant select, insert on employer, candidacy, person, met, fact to ${application};
grant update (notation) on employer, candidacy, person to ${application};
grant select, insert, update, delete on plan to ${application};

-- Nobody rewrites what happened, not even the tables' owner.
create function facts_are_only_added() returns trigger
    language plpgsql
    set search_path = afterword, pg_temp
    as $$ begin raise exception 'facts are only ever added'; end $$;

create trigger facts_are_only_added before update or delete on fact
    for each statement execute function facts_are_only_added();

revoke execute on function facts_are_only_added() from public;
