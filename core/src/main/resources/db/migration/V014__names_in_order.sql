-- Why: names stand where readers of French or English look for them, É among E and œ as oe, on every server in the same order, and a
-- list of many is put in order without working that out anew for each name. The apostrophe that is typed is that which is printed.
create function sort_name(name text) returns text
  language sql immutable strict parallel safe
  as $$
    select lower(replace(replace(replace(replace(replace(translate(name, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž’' || U&'\0300\0301\0302\0303\0304\0306\0307\0308\030a\030b\030c\0327\0328', 'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcCcCcDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZz'''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'), 'ß', 'ss'))
  $$;
alter table directory_company add column sort_name text collate "C" not null generated always as (sort_name(name)) stored;
alter table person add column sort_name text collate "C" not null generated always as (sort_name(name)) stored;
drop index directory_company_by_name;
create index directory_company_by_name on directory_company (account_id, sort_name, name, id);
