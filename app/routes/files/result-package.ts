import type { LoaderFunctionArgs } from '@remix-run/node'
import { packageAnswer, packageName } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { resultPackage } from '~/queries/results/result-package.server'

/** 成绩包 for anybody, once the results are published: numbers, never a contestant's name. */
export async function loader({ params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { text, version } = found(await resultPackage(event.id, { identity: false }))
  return packageAnswer(text, packageName(event.code, found(version)))
}
