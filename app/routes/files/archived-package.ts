import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAnyAct } from '~/auth/require-any-act.server'
import { packageAnswer } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { archivedPackage } from '~/queries/archives/archived-packages.server'

/** An archived package, byte for byte as it came. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAnyAct(request, ['season/manage', 'audit/see'])
  const { text, eventCode, digest } = found(await archivedPackage(params.id ?? ''))
  return packageAnswer(text, `${eventCode}-${digest.slice(0, 8)}.skill-results.json`)
}
