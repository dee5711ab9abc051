-- Files of one's own that go along with the letters of an application. They are told apart by what is in them when they are
-- taken in, and never by their names.
create table own_file (
    owner_id     uuid not null,
    candidacy_id text not null,
    id           uuid not null,
    name         text not null check (name <> ''), -- as whoever gets the letter sees it
    kind         text not null check (kind in ('pdf', 'word', 'old-word', 'open-document', 'rich-text', 'png', 'jpeg', 'text')),
    bytes        bytea not null check (octet_length(bytes) between 1 and 5000000),
    added_at     timestamptz not null,
    primary key (owner_id, candidacy_id, id),
    foreign key (owner_id, candidacy_id) references candidacy (owner_id, id) on delete cascade
);
alter table own_file enable row level security;
alter table own_file force row level security;
create policy of_the_viewer on own_file using (owner_id = (select viewer())) with check (owner_id = (select viewer()));
create policy of_the_migration on own_file to ${migration} using (true) with check (true);
grant select, insert, delete on own_file to ${application};
grant update (name) on own_file to ${application};
-- What was erased stays in the files of a table until it is written anew.
grant maintain on own_file to ${application};
