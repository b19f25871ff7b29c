import type { DuplicateList } from '@shared/import/match/duplicate-list'
import type { Language } from '@shared/model/define'
import { useCallback, useEffect, useState } from 'react'
import { office } from '../../office/client'

const pageSize = 100

/** Looks for duplicates as long as somebody looks at the page; asked again whenever records change. */
export function useDuplicates(language: Language): { list: DuplicateList | null; more(): void; again(): void } {
  const [list, setList] = useState<DuplicateList | null>(null)
  const [count, setCount] = useState(pageSize)
  const [round, setRound] = useState({ number: 0, again: true })

  useEffect(() => {
    let gone = false
    let asking = false
    const look = async (again: boolean) => {
      if (asking) return
      asking = true
      try {
        let anew = again
        for (let answer: DuplicateList | null = null; !gone && answer?.progress !== 1; anew = false) {
          answer = await office.view('duplicates', { from: 0, count, language, ...(anew && { again: true }) })
          if (!gone) setList(answer)
        }
      } catch {
        // The window is locked or leaves the office; the next change asks again.
      } finally {
        asking = false
      }
    }
    void look(round.again)
    const stop = office.listen((news) => {
      if (news.news === 'changed') void look(false)
    })
    return () => {
      gone = true
      stop()
    }
  }, [count, language, round])

  return {
    list,
    more: useCallback(() => {
      setCount((now) => now + pageSize)
      setRound(({ number }) => ({ number: number + 1, again: false }))
    }, []),
    again: useCallback(() => setRound(({ number }) => ({ number: number + 1, again: true })), []),
  }
}
