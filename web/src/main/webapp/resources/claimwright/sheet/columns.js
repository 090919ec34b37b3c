// The columns of a claim's grid: how each is shown, typed, and told to the server.
import { decisionCalled } from 'sheet/review';

/** @param source what they are about: { figures, words, bills, reviews, sums, releases } */
export function columnsOf({ figures, words, bills, reviews, sums, releases }) {
  const make = maker(figures, words);
  const typing = (row) => bills && !row.data.certified;
  const measured = sums.measured > 0;
  const installs = sums.storedPrevious > 0;
  const work = { family: 'work', may: typing };
  const onGroup = { mayGroup: () => bills };
  const retained = { group: 'sheet.group.retainage', may: typing, override: true };
  const stored = 'sheet.group.stored';
  const period = 'sheet.group.period';
  const scheduled = 'sheet.group.scheduled';
  const units = [
    make('quantity', 'quantity', 96, { group: scheduled, unit: true }),
    make('unitPrice', 'price', 104, { group: scheduled }),
  ];
  return [
    make('number', 'text', reviews ? 72 : 84, { frozen: true, letter: 'A' }),
    make('description', 'text', reviews ? 180 : 260, { frozen: true, letter: 'B', grows: true }),
    make('scheduled', 'amount', reviews ? 108 : 124, { letter: 'C', group: measured && !reviews ? scheduled : '' }),
    ...(measured && !reviews ? units : []),
    make('workPrevious', 'amount', reviews ? 108 : 124, { letter: 'D' }),
    ...(reviews ? [...reviewed(make), ...(measured ? [...units, make('workQuantity', 'quantity', 104, { group: period })] : [])] : [
      make('work', 'amount', 124, { ...work, ...onGroup, letter: 'E', group: period, alone: period, member: 'work', percent: 'workPercent', beyond: overBilled }),
      make('workPercent', 'percent', 84, { ...work, ...onGroup, group: period, member: 'workPercent' }),
      measured && make('workQuantity', 'quantity', 104, { group: period, ...work, member: 'workQuantity', may: (row) => typing(row) && row.data.unitPrice !== undefined }),
      make('storedNew', 'amount', 112, { group: stored, member: 'storedNew', may: typing }),
      installs && make('movedToWork', 'amount', 112, { group: stored, member: 'movedToWork', may: (row) => typing(row) && row.data.storedPrevious > 0 }),
      make('stored', 'amount', 112, { letter: 'F', group: stored }),
    ]),
    make('total', 'amount', 124, { letter: 'G', group: 'sheet.group.total', beyond: overBilled }),
    make('totalPercent', 'percent', 84, { ...work, ...onGroup, group: 'sheet.group.total', member: 'totalPercent', ...(reviews ? { may: undefined, mayGroup: undefined } : {}) }),
    make('balance', 'amount', 124, { letter: 'H', beyond: overBilled }),
    !reviews && make('workRetainageRate', 'percent', 100, { ...retained, member: 'workRetainageRate', instead: 'workRetainage' }),
    !reviews && make('workRetainage', 'amount', 112, { ...retained, member: 'workRetainage', unsummed: true, instead: 'workRetainageRate' }),
    !reviews && sums.stored > 0 && make('storedRetainageRate', 'percent', 100, { ...retained, member: 'storedRetainageRate', instead: 'storedRetainage' }),
    !reviews && sums.stored > 0 && make('storedRetainage', 'amount', 112, { ...retained, member: 'storedRetainage', unsummed: true, instead: 'storedRetainageRate' }),
    releases && !reviews && make('workReleased', 'amount', 112, { group: 'sheet.group.retainage', member: 'workReleased', may: typing }),
    releases && !reviews && sums.stored > 0 && make('storedReleased', 'amount', 112, { group: 'sheet.group.retainage', member: 'storedReleased', may: typing }),
    make('retainage', 'amount', 112, { letter: 'I', group: reviews ? '' : 'sheet.group.retainage', override: !reviews }),
    make('comment', 'text', 200, { member: 'comment', may: reviews ? undefined : typing, longest: 1000 }),
  ].filter(Boolean);
}

// what is decided stands beside what is claimed, and its reason in the same look
function reviewed(make) {
  const group = 'sheet.group.review';
  const may = () => true;
  return [
    make('claimedWork', 'amount', 108, { letter: 'E', group, alone: 'sheet.claimed' }),
    make('approvedWork', 'amount', 108, { group, member: 'approvedWork', may, alone: 'sheet.accepted', otherwise: 'claimedWork', beyond: accepted('approvedWork', 'claimedWork') }),
    make('decision', 'choice', 108, { group, member: 'decision' }),
    make('reason', 'text', 200, { group, member: 'reason', may, longest: 1000 }),
    make('claimedStored', 'amount', 108, { letter: 'F', group }),
    make('approvedStored', 'amount', 108, { group, member: 'approvedStored', may, otherwise: 'claimedStored', beyond: accepted('approvedStored', 'claimedStored') }),
  ];
}

// what is nothing does not come at all, and what is not decided is accepted as it was claimed
const takenOf = (data, approved, claimed) => data[approved] ?? data[claimed] ?? 0;
const exceeds = (total, data) => Math.abs(total) > Math.abs(data.scheduled ?? 0);

/** What is to be said of an accepted amount that goes beyond another one. */
function accepted(approved, claimed) {
  return (data) => {
    const taken = takenOf(data, approved, claimed);
    const total = (data.workPrevious ?? 0) + takenOf(data, 'approvedWork', 'claimedWork') + takenOf(data, 'approvedStored', 'claimedStored');
    return [taken > (data[claimed] ?? 0) && 'sheet.moreThanClaimed', taken !== 0 && exceeds(total, data) && 'sheet.moreThanScheduled'].filter(Boolean);
  };
}

const overBilled = (data) => (exceeds(data.total ?? 0, data) ? ['sheet.moreThanScheduled'] : []);
// of changes that add and deduct, what is left is no whole that something could be a share of
const isWhole = (data) => Boolean(data.scheduled) && !data.offsetting;
const shareOfWork = (data) => ((data.work ?? 0) / data.scheduled) * 100;

function maker(figures, words) {
  const kinds = {
    text: { show: (value) => value ?? '', plain: (value) => value ?? '' },
    amount: { show: (value) => figures.amount(value ?? 0), plain: (value) => figures.typedAmount(value ?? 0) },
    percent: { show: (value) => figures.percent(value ?? 0), plain: (value) => figures.typed(value ?? 0) },
    quantity: { show: (value) => figures.quantity(value ?? 0), plain: (value) => figures.typed(value ?? 0) },
    price: { show: (value) => figures.price(value ?? 0), plain: (value) => figures.typed(value ?? 0) },
    choice: { show: (value) => words(`sheet.decision.${value ?? 'NO_ACTION'}`), plain: (value) => words(`sheet.decision.${value ?? 'NO_ACTION'}`) },
  };
  return (id, kind, width, more) => {
    const value = (data) => data[id] ?? (more.otherwise ? data[more.otherwise] : undefined);
    const show = (row) => {
      if (row.kind === 'line') {
        const shown = kinds[kind].show(value(row.data));
        return more.unit && row.data.unit ? `${shown} ${row.data.unit}` : shown;
      }
      if (id === 'description') return row.label;
      if (more.unsummed || (kind === 'percent' && !isWhole(row.data))) return '';
      if (kind === 'percent' && id === 'workPercent') return figures.percent(shareOfWork(row.data));
      return kind === 'amount' || id === 'totalPercent' ? kinds[kind].show(row.data[id]) : '';
    };
    const plain = (row) => (row.kind === 'line' ? kinds[kind].plain(value(row.data)) : show(row));
    return { id, kind, width, label: words(`sheet.column.${id}`), group: '', ...more, show, plain };
  };
}

/** What was typed into a cell as { member, value, shown }; { sentence } when it cannot be read. */
export function readCell(column, text, figures, words) {
  if (column.kind === 'choice') return { member: column.member, value: decisionCalled(text, words), shown: text };
  if (column.kind === 'text') return { member: column.member, value: text, shown: text };
  const decimals = { percent: 4, quantity: 6, amount: figures.decimals }[column.kind];
  const read = figures.read(text, decimals);
  if (read === null || (read.percent && column.kind === 'quantity') || (read.percent && column.kind === 'amount' && !column.percent)) {
    return { member: column.member, value: null, shown: text, sentence: words('sheet.notAFigure', { typed: text }) };
  }
  if (column.kind === 'percent') {
    return { member: column.member, value: read.value, shown: figures.percent(Number(read.value)) };
  }
  if (read.percent) return { member: column.percent, value: read.value, shown: figures.percent(Number(read.value)) };
  const shown = column.kind === 'amount' ? figures.amount(Number(read.value) * figures.scale) : figures.quantity(Number(read.value));
  return { member: column.member, value: read.value, shown };
}
