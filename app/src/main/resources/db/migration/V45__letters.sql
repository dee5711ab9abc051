-- Letters while they are written, one for each message, person and form. What counts is the newest version; those before it
-- stay as they were typed.
create table letter (
    owner_id     uuid not null,
    candidacy_id text not null,
    kind         text not null,
    recipient    text not null,
    form         text not null,
    aside        boolean not null default false,
    sent_as      text, -- the fact that says it was sent; it counts while that fact is not taken back
    primary key (owner_id, candidacy_id, kind, recipient, form),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id) on delete cascade,
    foreign key (owner_id, recipient) references person (owner_id, id) on delete cascade
);
create index letter_by_recipient on letter (owner_id, recipient);

create table letter_version (
    owner_id     uuid not null,
    candidacy_id text not null,
    kind         text not null,
    recipient    text not null,
    form         text not null,
    number       integer not null check (number > 0),
    subject      text not null,
    body         text not null check (octet_length(body) <= 65536),
    attachments  text not null, -- names of files, one a line
    made         text not null check (made in ('typed', 'drafted', 'mended', 'brought-back')),
    at           timestamptz not null,
    primary key (owner_id, candidacy_id, kind, recipient, form, number),
    foreign key (owner_id, candidacy_id, kind, recipient, form)
        references letter (owner_id, candidacy_id, kind, recipient, form) on delete cascade
);

do $$
declare name text;
begin
    foreach name in array array['letter', 'letter_version'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy of_the_viewer on %I using (owner_id = (select viewer())) with check (owner_id = (select viewer()))', name);
        execute format('create policy of_the_migration on %I to ${migration} using (true) with check (true)', name);
    end loop;
end $$;

grant select, insert, update on letter to ${application};
grant select, insert, update on letter_version to ${application};
-- What was erased stays in the files of a table until it is written anew.
grant maintain on letter, letter_version to ${application};

-- How many letters a plan asks for now, for the frame of every page.
alter table plan add column letters integer not null default 0;
