-- Writes of programs that gave a key, so that one that is sent again is done once: by a digest of the key, with a digest of
-- what was asked. What was answered goes when something is erased, for it may name it; that it was done stays.
create table answered (
    owner_id    uuid not null references account,
    key         bytea not null check (octet_length(key) = 32),
    asked       bytea not null check (octet_length(asked) = 32),
    answer      text,
    answered_at timestamptz not null,
    primary key (owner_id, key)
);
alter table answered enable row level security;
alter table answered force row level security;
create policy of_the_viewer on answered using (owner_id = viewer()) with check (owner_id = viewer());
create policy of_the_migration on answered to ${migration} using (true) with check (true);
grant select, insert, delete, maintain on answered to ${application};
grant update (answer) on answered to ${application};
