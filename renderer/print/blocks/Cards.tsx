import type { Card } from '@shared/documents/document'
import { useDocumentLanguage } from '../language'
import css from './Cards.module.css'
import { nameLength } from './name-length'
import { PhotoPlace } from './PhotoPlace'
import { Said } from './Text'

/** Badges to put into holders, or seat cards to fold; cut marks between them. */
export function Badges({ size, cards }: { size: 'badge' | 'seat'; cards: readonly Card[] }) {
  return (
    <div className={css.sheet} data-size={size}>
      {cards.map((card) =>
        size === 'badge' ? <Badge key={card.key} card={card} /> : <Seat key={card.key} card={card} />,
      )}
    </div>
  )
}

function Badge({ card }: { card: Card }) {
  const [role, ...lines] = card.lines
  const language = useDocumentLanguage()
  return (
    <div className={css.badge} data-without={!card.photo || undefined}>
      {card.photo && <PhotoPlace photo={card.photo} className={css.photo} />}
      <div className={css.who}>
        <p className={css.name} data-length={nameLength(card.name, language)}>
          <Said text={card.name} stacked />
        </p>
        {role !== undefined && (
          <p className={css.role}>
            <Said text={role} />
          </p>
        )}
        {lines.map((line) => (
          <p key={JSON.stringify(line)} className={css.line}>
            <Said text={line} stacked />
          </p>
        ))}
      </div>
    </div>
  )
}

/** Folded in the middle it stands, and the name is read from both sides: one side of the sheet lies upside down. */
function Seat({ card }: { card: Card }) {
  return (
    <div className={css.seat}>
      <div className={css.side} data-turned aria-hidden>
        <Side card={card} />
      </div>
      <div className={css.side}>
        <Side card={card} />
      </div>
    </div>
  )
}

function Side({ card }: { card: Card }) {
  const language = useDocumentLanguage()
  return (
    <>
      <p className={css.seatName} data-length={nameLength(card.name, language)}>
        <Said text={card.name} stacked />
      </p>
      {card.lines.map((line) => (
        <p key={JSON.stringify(line)} className={css.seatLine}>
          <Said text={line} stacked />
        </p>
      ))}
    </>
  )
}
