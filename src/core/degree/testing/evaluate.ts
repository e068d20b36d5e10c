import { type Decimal, toRational } from '../../base/decimal.ts'
import { absolute, add, divide, multiply, type Rational, subtract } from '../../base/rational.ts'

/**
 * What a written calculation comes to, read from its text alone: + - × / with brackets and |absolute
 * values|. A second way to the same figure, so that a worked formula is known to say what was done.
 */
export function evaluate(text: string): Rational {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+×/()|]/g) ?? []
  let next = 0
  const take = () => tokens[next++] ?? ''

  function sum(): Rational {
    let value = product()
    while (tokens[next] === '+' || tokens[next] === '-') {
      value = take() === '+' ? add(value, product()) : subtract(value, product())
    }
    return value
  }
  function product(): Rational {
    let value = term()
    while (tokens[next] === '×' || tokens[next] === '/') {
      value = take() === '×' ? multiply(value, term()) : divide(value, term())
    }
    return value
  }
  function term(): Rational {
    const token = take()
    if (token === '-') return subtract(toRational('0' as Decimal), term())
    if (token !== '(' && token !== '|') return toRational(token as Decimal)
    const inside = sum()
    next += 1
    return token === '|' ? absolute(inside) : inside
  }
  return sum()
}
