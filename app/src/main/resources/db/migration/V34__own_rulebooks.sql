-- Rulebooks somebody wrote, and which application follows another than the account does.

-- Every version is kept as it was typed; what is followed is the newest. A version is never rewritten.
create table own_rulebook (
    owner_id uuid not null references account,
    name     text not null check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
    version  integer not null check (version > 0),
    parent   text not null, -- the built-in one it stands on, followed in its place should this version not be understood
    notation text not null check (octet_length(notation) <= 65536),
    kept_at  timestamptz not null,
    primary key (owner_id, name, version)
);
alter table own_rulebook enable row level security;
alter table own_rulebook force row level security;
create policy of_the_viewer on own_rulebook
    using (owner_id = (select viewer())) with check (owner_id = (select viewer()));
create policy of_the_migration on own_rulebook to ${migration} using (true) with check (true);
grant select, insert, delete on own_rulebook to ${application};

-- Whose rules an application follows: null for those the account follows.
alter table candidacy add column rulebook text;
grant update (rulebook) on candidacy to ${application};

-- Which rules a plan cites.
alter table plan add column cited text[] not null default '{}';
