import { index, layout, route } from '@remix-run/route-config'

/** Remix's own options, used by vite.config.ts. */
export default {
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
}

/** The site map: every address, by audience. app/routes.ts hands it to Remix. */
export const siteMap = [
  // 门厅: anybody
  index('routes/door/home.tsx'),
  route('sign-in', 'routes/door/sign-in.tsx'),
  route('sign-out', 'routes/door/sign-out.tsx'),
  route('setup', 'routes/door/setup.tsx'),
  route('language', 'routes/door/language.tsx'),
  route('gallery', 'routes/door/gallery.tsx'),

  // 观众: anybody, no account
  route('watch', 'routes/watch/season.tsx'),
  route('watch/qr.svg', 'routes/watch/phone-code.ts'),
  route('watch/programme', 'routes/watch/programme.tsx'),
  route('watch/:code', 'routes/watch/board.tsx'),
  route('watch/:code/card', 'routes/watch/card.tsx'),
  route('watch/:code/card.svg', 'routes/watch/card-image.tsx'),
  route('watch/:code/wall', 'routes/watch/wall.tsx'),
  route('watch/:code/overlay', 'routes/watch/overlay.tsx'),
  route('screen/:code', 'routes/watch/screen.tsx'),
  route('watch/:code/replay', 'routes/watch/replay.tsx'),
  route('watch/:code/ceremony', 'routes/watch/ceremony.tsx'),
  route('watch/:code/calls', 'routes/watch/calls.tsx'),
  route('verify', 'routes/watch/verify.tsx'),
  route('verify/:code', 'routes/watch/verify-event.tsx'),

  // 选手与领队: by private link
  route('register', 'routes/contestant/register-list.tsx'),
  route('register/:code', 'routes/contestant/register.tsx'),
  route('my/enter/:token', 'routes/contestant/enter.tsx'),
  route('my', 'routes/contestant/my.tsx'),

  // 组委会
  layout('routes/organizer/frame.tsx', [
    route('organizer', 'routes/organizer/season.tsx'),
    route('organizer/seasons/new', 'routes/organizer/season-new.tsx'),
    route('organizer/events/new', 'routes/organizer/event-new.tsx'),
    route('organizer/events/:code', 'routes/organizer/event.tsx'),
    route('organizer/events/:code/rules', 'routes/organizer/rules.tsx'),
    route('organizer/events/:code/scheme', 'routes/organizer/scheme.tsx'),
    route('organizer/events/:code/entries', 'routes/organizer/entries.tsx'),
    route('organizer/events/:code/entries/import', 'routes/organizer/entries-import.tsx'),
    route('organizer/events/:code/check-in', 'routes/organizer/check-in.tsx'),
    route('organizer/events/:code/draw', 'routes/organizer/draw.tsx'),
    route('organizer/events/:code/panel', 'routes/organizer/panel.tsx'),
    route('organizer/events/:code/paper', 'routes/organizer/paper.tsx'),
    route('organizer/events/:code/board', 'routes/organizer/board.tsx'),
    route('organizer/programme', 'routes/organizer/programme.tsx'),
    route('organizer/events/:code/ceremony', 'routes/organizer/ceremony.tsx'),
    route('organizer/events/:code/calls', 'routes/organizer/calls.tsx'),
    route('organizer/events/:code/ceremony/paper', 'routes/organizer/ceremony-paper.tsx'),
    route('organizer/events/:code/results', 'routes/organizer/results.tsx'),
    route('organizer/screens', 'routes/organizer/screens.tsx'),
    route('organizer/packages', 'routes/organizer/packages.tsx'),
    route('organizer/people', 'routes/organizer/people.tsx'),
    route('organizer/people/:id/card', 'routes/organizer/judge-card.tsx'),
  ]),

  // 讲台与彩排: the whole screen, without the frame
  route('organizer/events/:code/ceremony/script', 'routes/organizer/lectern.tsx'),
  route('organizer/events/:code/ceremony/rehearsal', 'routes/organizer/rehearsal.tsx'),

  // 裁判与裁判长
  route('judge/enter', 'routes/judge/enter.tsx'),
  route('judge', 'routes/judge/sheets.tsx'),
  route('judge/sheets/:id', 'routes/judge/sheet.tsx'),
  route('judge/taps', 'routes/judge/taps.ts'),
  route('judge/bench', 'routes/judge/bench.ts'),
  route('judge/sheets/:id/sign', 'routes/judge/sign.tsx'),
  route('judge/sheets/:id/paper', 'routes/judge/sheet-paper.tsx'),
  route('judge/control', 'routes/judge/rooms.tsx'),
  route('judge/control/:code', 'routes/judge/control.tsx'),
  route('judge/control/:code/history/:sheetId', 'routes/judge/history.tsx'),
  route('judge/control/:code/pad-file', 'routes/judge/pad-file.tsx'),
  route('judge/desk', 'routes/judge/desk.tsx'),
  route('judge/desk/:code', 'routes/judge/desk-list.tsx'),
  route('judge/desk/:code/:sheetId', 'routes/judge/desk-sheet.tsx'),

  // 奖励办、财政、审计
  layout('routes/awards/frame.tsx', [
    route('awards', 'routes/awards/overview.tsx'),
    route('awards/events/:code', 'routes/awards/event.tsx'),
    route('awards/rewards', 'routes/awards/rewards.tsx'),
    route('awards/rewards/:id', 'routes/awards/reward.tsx'),
    route('awards/policies', 'routes/awards/policies.tsx'),
    route('awards/talent', 'routes/awards/talent.tsx'),
    route('audit', 'routes/awards/audit.tsx'),
  ]),

  // 文件与接口
  route('files/entry-template.xlsx', 'routes/files/entry-template.ts'),
  route('files/rules/:code', 'routes/files/rules.ts'),
  route('files/ceremony/:code', 'routes/files/ceremony.ts'),
  route('files/ceremonies.xlsx', 'routes/files/ceremonies.ts'),
  route('files/results/:code', 'routes/files/result-package.ts'),
  route('files/results/:code/named', 'routes/files/named-package.ts'),
  route('files/draws/:code', 'routes/files/draw.ts'),
  route('files/ledger/:code', 'routes/files/ledger.ts'),
  route('files/packages/:id', 'routes/files/archived-package.ts'),
  route('health', 'routes/api/health.ts'),
  route('ready', 'routes/api/ready.ts'),
  route('api/v1/version', 'routes/api/version.ts'),
  route('api/v1/seasons', 'routes/api/seasons.ts'),
  route('api/v1/events', 'routes/api/events.ts'),
  route('api/v1/topics/:topic', 'routes/api/topic.ts'),
  route('api/v1/events/:code/board', 'routes/api/board.ts'),
  route('api/v1/events/:code/calls', 'routes/api/calls.ts'),
]
