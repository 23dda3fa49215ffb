import type { LoaderFunctionArgs } from '@remix-run/node'
import { packageAnswer, packageName } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { resultPackage } from '~/queries/results/result-package.server'
import { isHeldBack } from '~/queries/watch/held.server'

/** 成绩包 for anybody, once the results are published and not held back: numbers, never a contestant's name. */
export async function loader({ params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const held = await isHeldBack(event.id)
  const { text, version } = found(held ? null : await resultPackage(event.id, { identity: false }))
  return packageAnswer(text, packageName(event.code, found(version)))
}
