-- Why: whoever looks for electrique or oeuvre finds Électrique and Œuvre, in every list. Most texts have no accents: those are
-- compared as they are, for a list is looked through row by row. Not strict, so that it becomes a part of the query that asks it.
create function plain_words(words text) returns text
  language sql immutable parallel safe
  as $$
    select case when octet_length(words) = length(words) then lower(words)
      else replace(replace(replace(replace(
        regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), '’', '''')
      end
  $$;
