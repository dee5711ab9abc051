-- What somebody is still typing, and what was already written down. Both are kept beside the facts, not among them.

-- The debrief as typed so far: it outlives a dropped connection and another device takes it up again.
create table draft (
    owner_id     uuid not null,
    candidacy_id text not null,
    typed        text not null,
    saved_at     timestamptz not null,
    primary key (owner_id, candidacy_id),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id) on delete cascade
);

-- Forms that were written down, by a digest of the page they were sent from and all they said. One that arrives twice,
-- because an answer was lost or a button was pressed twice, is written down once.
create table written (
    owner_id     uuid not null,
    form         bytea not null check (length(form) = 32),
    candidacy_id text not null,
    facts        text not null,
    written_at   timestamptz not null,
    primary key (owner_id, form),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id) on delete cascade
);
create index written_candidacy on written (owner_id, candidacy_id);

do $$
declare name text;
begin
    foreach name in array array['draft', 'written'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy of_the_viewer on %I using (owner_id = viewer()) with check (owner_id = viewer())', name);
        execute format('create policy of_the_migration on %I to ${migration} using (true) with check (true)', name);
    end loop;
end $$;

grant select, insert, update, delete on draft to ${application};
grant select, insert, delete on written to ${application};

-- What somebody would rather see later today or another day, as long as the rules allow it. No plan knows of it.
create table put_off (
    owner_id     uuid not null,
    candidacy_id text not null,
    step         text not null,
    until        timestamptz not null,
    primary key (owner_id, candidacy_id, step),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id) on delete cascade
);
alter table put_off enable row level security;
alter table put_off force row level security;
create policy of_the_viewer on put_off using (owner_id = viewer()) with check (owner_id = viewer());
create policy of_the_migration on put_off to ${migration} using (true) with check (true);
grant select, insert, update, delete on put_off to ${application};

-- What was erased stays in the files of a table until it is written anew.
grant maintain on draft, put_off to ${application};
