// A small sum as people type it after "=": + - * / ( ) and %, reckoned exactly with whole numbers, never with eval.

class Fraction {
  constructor(top, bottom) {
    this.top = bottom < 0n ? -top : top;
    this.bottom = bottom < 0n ? -bottom : bottom;
  }

  plus(other) {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  times(other) {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  negated() {
    return new Fraction(-this.top, this.bottom);
  }

  inverse() {
    if (this.top === 0n) throw new SyntaxError('nothing is divided by zero');
    return new Fraction(this.bottom, this.top);
  }
}

/** A decimal such as -12.5 as a fraction. */
export function fraction(decimal) {
  const [whole, part = ''] = decimal.split('.');
  return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** A fraction as a decimal, rounded half away from zero, without superfluous zeros. */
export function decimal(value, decimals) {
  const scale = 10n ** BigInt(decimals);
  const negative = value.top < 0n;
  const top = (negative ? -value.top : value.top) * scale;
  const units = (top * 2n + value.bottom) / (value.bottom * 2n);
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = decimals ? digits.slice(0, -decimals) : digits;
  const part = decimals ? digits.slice(-decimals).replace(/0+$/, '') : '';
  const sign = negative && units !== 0n ? '-' : '';
  return sign + whole + (part ? '.' + part : '');
}

/** The product of two decimals, rounded. */
export function product(one, other, decimals) {
  return decimal(fraction(one).times(fraction(other)), decimals);
}

class Reading {
  constructor(tokens) {
    this.tokens = tokens;
    this.at = 0;
  }

  next(...wanted) {
    return wanted.includes(this.tokens[this.at]) ? this.tokens[this.at++] : null;
  }

  sum() {
    let value = this.term();
    for (let sign = this.next('+', '-'); sign; sign = this.next('+', '-')) {
      const term = this.term();
      value = value.plus(sign === '+' ? term : term.negated());
    }
    return value;
  }

  term() {
    let value = this.factor();
    for (let sign = this.next('*', '/'); sign; sign = this.next('*', '/')) {
      const factor = this.factor();
      value = value.times(sign === '*' ? factor : factor.inverse());
    }
    return value;
  }

  factor() {
    if (this.next('-')) return this.factor().negated();
    if (this.next('+')) return this.factor();
    let value;
    if (this.next('(')) {
      value = this.sum();
      if (!this.next(')')) throw new SyntaxError('a bracket stays open');
    } else {
      value = this.number();
    }
    return this.next('%') ? value.times(new Fraction(1n, 100n)) : value;
  }

  number() {
    const token = this.tokens[this.at++];
    if (token === undefined || !/^\d/.test(token)) throw new SyntaxError('a figure is missing');
    return fraction(token);
  }
}

/**
 * What a sum comes to, as a decimal; null when it cannot be read.
 * @param written what stands after "="; @param plain reads one figure of the reader's into a decimal, or null
 */
export function sumOf(written, plain, decimals) {
  const parts = written.replaceAll('×', '*').replaceAll('÷', '/').split(/([-+*/()%])/).map((part) => part.trim());
  const tokens = [];
  for (const part of parts.filter((each) => each !== '')) {
    const token = /^[-+*/()%]$/.test(part) ? part : plain(part);
    if (token === null || tokens.length > 200) return null;
    tokens.push(token);
  }
  try {
    const reading = new Reading(tokens);
    const value = reading.sum();
    return reading.at === tokens.length ? decimal(value, decimals) : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}
