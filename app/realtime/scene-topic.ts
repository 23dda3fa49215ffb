import type { Scene } from '~/domain/scene'
import { boardTopic, callsTopic, ceremonyTopic, programmeTopic, WATCH_TOPIC } from './protocol'

/** The public topic whose view a scene draws; null: the scene itself is all there is to see. */
export function topicOfScene(scene: Scene): string | null {
  switch (scene.kind) {
    case 'board':
    case 'overlay':
      return boardTopic(scene.eventCode)
    case 'ceremony':
      return ceremonyTopic(scene.eventCode)
    case 'calls':
      return callsTopic(scene.eventCode)
    case 'programme':
      return programmeTopic(scene.seasonCode)
    case 'season':
    case 'medals':
      return WATCH_TOPIC
    case 'message':
    case 'blank':
      return null
  }
}
