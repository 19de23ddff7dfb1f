// The yardstick's own lists, in its order: the first that fits is taken off.
export const particles = (
  '으로부터 에게서는 에서부터 으로써 으로서 이라고 이라는 에서는 에서의 에게는 까지의 부터는 까지 부터 에서 에게 께서 으로 ' +
  '라고 라는 처럼 보다 이나 이며 이다 에는 에도 와의 과의 로서 로써 로부터 마다 밖에 조차 마저 한테 들이 들을 들은 들의 ' +
  '은 는 이 가 을 를 의 에 와 과 도 로 만 들 나 며 고 서'
).split(' ')

export const endings = (
  '하였습니다 했습니다 하였으며 되었습니다 됩니다 합니다 하였다 되었다 하였던 되었던 했던 하면서 했으며 하는 하여 해서 하게 ' +
  '하고 하기 하며 했다 하지 한다 되는 되어 되지 된다 되고 됐다 하면 하던 할 한 된 될 인 적인 적으로'
).split(' ')

export const questionWords = (
  'what which who whom whose when where why how much many did does do was ' +
  'were is are jak jaki jaka jakie jakim jakiej kto kogo co czym czego ' +
  'gdzie kiedy ile który która które którym której której kim ce care ' +
  'cine când unde cât câte câți cum de ale al lui cui какой какая какое ' +
  'какие каком какого какую кто кого что чем чего где когда сколько ' +
  'почему как который которая которые 무엇 무엇은 무엇을 무엇인가 무엇인가요 무엇이었는가 누구 ' +
  '누구인가 누구인가요 누가 어디 어디인가 어디인가요 어디에 어디서 언제 언제인가 언제인가요 몇 어떤 어떻게 왜 얼마 는'
).split(' ')
