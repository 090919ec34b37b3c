// Figures as the reader writes them: shown by Intl, read with the same signs. Amounts are whole minor units.
import { sumOf } from 'sheet/sums';

const SPACE = "[\\s\u00a0\u202f\u2009']";
const SPACES = new RegExp(SPACE, 'g');
const GROUPED_BY_SPACE = new RegExp(`^\\d{1,3}(${SPACE}\\d{3})+(?!\\d)`);
const GROUPED = /^[1-9]\d{0,2}([.,]\d{3})+$/;
const DASH = '–';

export class Figures {
  /** @param zone that of the account: times stand beside those of its history */
  constructor(locale, decimals, zone) {
    this.decimals = decimals;
    this.scale = 10 ** decimals;
    const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
    this.group = parts.find((part) => part.type === 'group')?.value ?? '';
    this.point = parts.find((part) => part.type === 'decimal')?.value ?? '.';
    this.money = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    this.share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    this.measure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    this.prices = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 6 });
    this.clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone });
    this.moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  }

  /** An amount, a deduction in parentheses, and zero as a dash where that is wanted. */
  amount(minor, dash = true) {
    if (minor === 0 && dash) return DASH;
    const figure = this.money.format(Math.abs(minor) / this.scale);
    return minor < 0 ? `(${figure})` : figure;
  }

  percent(value, dash = true) {
    return value === 0 && dash ? DASH : this.share.format(value / 100);
  }

  quantity(value, dash = true) {
    return value === 0 && dash ? DASH : this.measure.format(value);
  }

  price(value) {
    return value === 0 ? DASH : this.prices.format(value);
  }

  time(date) {
    return this.clock.format(date);
  }

  moment(date) {
    return this.moments.format(date);
  }

  /** A decimal as one types it: no groups, the reader's decimal sign. */
  typed(decimal) {
    return String(decimal).replace('.', this.point);
  }

  /** An amount as one types it. */
  typedAmount(minor) {
    return this.typed((minor / this.scale).toFixed(this.decimals));
  }

  /**
   * What somebody typed, as { value, percent } with the value as a decimal; null when it is no figure. Nothing is zero.
   */
  read(text, decimals = this.decimals) {
    let rest = text.trim().replaceAll('\u2212', '-').replace(/[$€£]/g, '');
    if (rest === '' || rest === DASH || rest === '-') return { value: '0', percent: false };
    if (rest.startsWith('=')) {
      const value = sumOf(rest.slice(1), (part) => this.plain(part), decimals);
      return value === null ? null : { value, percent: false };
    }
    const percent = /%\s*$/.test(rest);
    rest = rest.replace(/%\s*$/, '').trim();
    const brackets = /^\((.*)\)$/.exec(rest);
    const negative = brackets !== null || /^-/.test(rest);
    const value = this.plain((brackets ? brackets[1] : rest).replace(/^[-+]\s*/, ''));
    return value === null ? null : { value: negative && /[1-9]/.test(value) ? '-' + value : value, percent };
  }

  /** A figure without a sign as a decimal; null when it is none, or could mean two things. */
  plain(text) {
    let rest = text.trim();
    if (GROUPED_BY_SPACE.test(rest)) rest = rest.replace(SPACES, '');
    if (!/^(\d[\d.,]*|[.,]\d+)$/.test(rest)) return null;
    const decimal = this.marked(rest);
    if (decimal === null) return null;
    const [whole, part] = decimal.split('.');
    return (whole.replace(/^0+(?=\d)/, '') || '0') + (part ? '.' + part : '');
  }

  // as the server reads what is typed into a form: with the other decimal mark too, where that can mean only one thing
  marked(text) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    if (last < 0) return text;
    const mark = text[last];
    const once = text.indexOf(mark) === last;
    if (text.includes('.') && text.includes(',')) return once && GROUPED.test(text.slice(0, last)) ? decimalAt(text, last) : null;
    const groups = GROUPED.test(text);
    if (!once || (groups && mark === this.group)) return groups ? digits(text) : null;
    return groups && mark !== this.point ? null : decimalAt(text, last);
  }
}

const digits = (grouped) => grouped.replace(/[.,]/g, '');

function decimalAt(text, place) {
  return `${digits(text.slice(0, place))}.${text.slice(place + 1)}`;
}
