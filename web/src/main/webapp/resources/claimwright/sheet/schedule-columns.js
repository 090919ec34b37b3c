// The columns of the grid in which a schedule of values is written.

/** @param rows the schedule; a measured one has quantities and unit prices instead of amounts */
export function scheduleColumns(rows, figures, words) {
  const may = () => true;
  const make = (id, kind, width, more = {}) => {
    const value = (row) => (id === 'amount' ? rows.worth(row) : row.data[id]) ?? '';
    const plain = (row) => (kind === 'text' ? value(row) : figures.typed(value(row)));
    const shown = (decimal) => {
      if (kind === 'amount') return figures.amount(Math.round(Number(decimal) * figures.scale));
      return id === 'unitPrice' ? figures.price(Number(decimal)) : figures.quantity(Number(decimal));
    };
    const show = (row) => {
      if (row.kind === 'total') return id === 'description' ? row.label : id === 'amount' ? shown(row.data.amount) : '';
      return kind === 'text' ? value(row) : value(row) === '' ? '' : shown(value(row));
    };
    return { id, kind, width, label: words(`sheet.column.${id === 'retainage' ? 'retainageRate' : id}`), group: '', may, ...more, show, plain };
  };
  const unit = rows.measured;
  return [
    make('number', 'text', 96, { frozen: true, longest: 40 }),
    make('description', 'text', 300, { frozen: true, grows: true, longest: 500 }),
    make('costCode', 'text', 132, { longest: 60 }),
    unit && make('quantity', 'quantity', 112),
    unit && make('unit', 'text', 72, { longest: 20 }),
    unit && make('unitPrice', 'quantity', 124),
    make('amount', 'amount', 140, unit ? { may: undefined } : {}),
    make('retainage', 'percent', 104),
  ].filter(Boolean);
}
