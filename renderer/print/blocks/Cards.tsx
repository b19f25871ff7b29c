import type { Card } from '@shared/documents/document'
import css from './Cards.module.css'
import { Said } from './Text'

/** Badges to put into holders, or seat cards to fold; cut marks between them. */
export function Badges({ size, cards }: { size: 'badge' | 'seat'; cards: readonly Card[] }) {
  return (
    <div className={css.sheet} data-size={size}>
      {cards.map((card) => (
        <div key={card.key} className={css.card} data-size={size}>
          {size === 'badge' && <Photo card={card} />}
          <p className={css.name}>
            <Said text={card.name} stacked />
          </p>
          {card.lines.map((line) => (
            <p key={JSON.stringify(line)} className={css.line}>
              <Said text={line} stacked />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

function Photo({ card }: { card: Card }) {
  return card.photo ? <img className={css.photo} src={card.photo} alt="" /> : <span className={css.photo} />
}
