import { useRef } from 'react'
import { paths } from '~/paths'
import { ceremonyTopic } from '~/realtime/protocol'
import type { Awarded, Step } from '~/domain/ceremony'
import type { Desk } from './starting'
import { useClicker } from './use-clicker'
import { useFollow } from './use-follow'

const rowsOf = (step: Step | undefined): readonly Awarded[] =>
  step && step.kind !== 'opening' ? step.rows : []

/** Where an opening stands for whoever leads it, at the desk or at the lectern, with the two buttons a clicker presses. */
export function useLeading(code: string, { steps }: Desk, step: number) {
  const forth = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const line = useFollow(ceremonyTopic(code))
  useClicker(forth, back)
  const current = steps[step]
  return {
    forth,
    back,
    line,
    current,
    next: steps[step + 1],
    over: step >= steps.length - 1,
    shown: rowsOf(current),
    /** the last ones first */
    earlier: steps.slice(0, step).reverse().flatMap(rowsOf),
    to: paths.ceremonyDesk(code),
  }
}
