-- A letter names what goes along with it, whatever the capitals, so no two files of an application have one name. Where somebody
-- was erased whom two of them named, both could have the same. A part of the id makes certain that no other is called so.
update own_file f set name = regexp_replace(f.name, '(\.[^.]*)?$', ' (' || left(f.id::text, 8) || ')\1')
from (select owner_id, candidacy_id, id,
             row_number() over (partition by owner_id, candidacy_id, lower(name) order by added_at, id) as place
      from own_file) twin
where twin.owner_id = f.owner_id and twin.candidacy_id = f.candidacy_id and twin.id = f.id and twin.place > 1;
create unique index own_file_by_name on own_file (owner_id, candidacy_id, lower(name));
