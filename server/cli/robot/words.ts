import type { GuardRefusal } from './guard'

export const HELP = `
npm run robot -- [选项 options]

机器人把一个赛项从评分评到公布，和真人走同样的门：裁判扫卡、输 PIN、逐条评分、签名；看板从实时通道收画面。
The robot plays an event on a server exactly as people do: judges sign in by card and PIN, mark and sign; boards
watch the live line.

  （不写 --url）        另建一套彩排库并自己起服务 without --url: a rehearsal house of its own, data/rehearsal.db
  --url URL            在正在运行的演示上评 plays on the running demo (npm run demo)
  --event CODE         评哪个赛项 which event; the demo's live one by default
  --rehearsal CODE     点名彩排赛项，才可评别的机器上的服务 names a rehearsal event: the only way to a server elsewhere
  --pads N             几台平板 how many judges' tablets; all of them by default
  --boards M           几块看板 how many boards watch (20)
  --entries N          彩排库里几名选手 contestants of a rehearsal house (12)
  --speed N            ×N；×1 每 3 秒一条 ×1 is a mark every 3 s; 0: as fast as the server answers (60)
  --seed N             同一个种子评出同样的分 the same seed gives the same marks
  --until signed|locked|published   到哪一步 how far (signed)

有一块看板与服务器不一致，或有一条已确认的评分丢了、重了，退出码为 1。
Exit code 1 when a board differs from the server, or a confirmed mark is lost or doubled.
`

/** Why the robot will not mark, in both languages. */
export function refusalWords(refusal: GuardRefusal): string {
  switch (refusal.code) {
    case 'not-loopback':
      return `${refusal.host} 不是本机：要用 --rehearsal 点名一个彩排赛项。 ${refusal.host} is not this machine: name a rehearsal event by --rehearsal.`
    case 'no-such-event':
      return `没有赛项 ${refusal.event}。 There is no event ${refusal.event}.`
    case 'real-event':
      return `${refusal.event} 是真的赛项（账本第一条由${refusal.by || '未知'}所记），机器人不评。 ${refusal.event} is a real event; the robot does not mark it.`
  }
}
