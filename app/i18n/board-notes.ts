import { defineText } from './define'

/** The few words every board page needs: ways out, reloading, no script. */
export const boardNotesText = defineText({
  zh: {
    toSeason: '全部赛项',
    wall: '大屏',
    calls: '叫号',
    replay: '回放',
    card: '分享卡',
    package: '下载成绩包（只有赛位号）',
    reload: '系统已更新，重新载入后继续实时显示。',
    reloadDo: '重新载入',
    noScript: '没有启用脚本：本页每 30 秒自动刷新一次。',
  },
  en: {
    toSeason: 'All events',
    wall: 'Wall',
    calls: 'Calls',
    replay: 'Replay',
    card: 'Share card',
    package: 'Download the result package (numbers only)',
    reload: 'The system was updated. Reload to go on live.',
    reloadDo: 'Reload',
    noScript: 'Scripts are off: this page refreshes itself every 30 seconds.',
  },
})
