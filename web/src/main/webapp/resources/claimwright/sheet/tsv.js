// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes where needed.

/** The rows of a block; a line end after the last row adds none. */
export function rowsOf(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const put = () => {
    rows[rows.length - 1].push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') put();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      put();
      rows.push([]);
    } else cell += sign;
  }
  if (cell !== '' || rows[rows.length - 1].length > 0) put();
  else rows.pop();
  return rows;
}

export function textOf(rows) {
  return rows.map((cells) => cells.map(quotedIfNeeded).join('\t')).join('\r\n');
}

function quotedIfNeeded(cell) {
  return /[\t\r\n"]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
}
