// What the keeper needs to know about the lines of a claim, and how it sends what was typed.

/** @param sheet the page's { api, told, reviews, lines, figures, column(id) } */
export function doorOf(sheet) {
  const { api, told, lines } = sheet;
  const urls = { group: told.groups, follow: told.retainages };
  const url = sheet.reviews ? told.reviews : told.lines;
  return {
    send: (version, edits, way) => api.call('PATCH', `${urls[way] ?? url}?group=${lines.by}`, { version, edits }),
    some: (ids) => api.call('GET', lines.address(ids.length ? `&ids=${ids.join(',')}` : '&count=0')),
    found: (data, id) => data.lines.find((line) => line.id === id) ?? lines.laidOut(data.groups).find((group) => group.id === id)?.data,
    was,
    same: (line, edit) => isThere(line, edit, sheet.column(edit.column), sheet.figures),
    shown: (line, column) => sheet.column(column)?.show({ kind: 'line', id: line.id, data: line }) ?? '',
  };
}

/** Whether what somebody typed is what stands there anyway. */
function isThere(line, edit, column, figures) {
  if (!column || edit.member !== edit.family) return false;
  const value = line[edit.member];
  if (column.kind === 'amount') return (value ?? 0) === Math.round(Number(edit.value) * figures.scale);
  return ['text', 'choice'].includes(column.kind) ? (value ?? '') === edit.value : (value ?? 0) === Number(edit.value);
}

/** What stands in a cell, to be compared with what stands there later. */
export function was(line, family) {
  return String(line?.[family] ?? '');
}
