import { Image, View } from '@tarojs/components';
import { classes } from '../classes';
import { KIT_WORDS } from '../copy';
import { firstCharacter, tintOf, TINTS, type Tint } from '../tint';
import styles from './avatar.module.scss';

export interface AvatarPerson {
  /** Decides the tint; a member id. */
  readonly id: string;
  /** As it may be shown: masked where it must be. Empty for someone who shows no name. */
  readonly name: string;
  readonly photoUrl?: string | null;
  /** Which of the five tints, where the server has said it; else it follows from the id. */
  readonly tintIndex?: number;
}

interface AvatarProps {
  readonly person: AvatarPerson;
  readonly size?: 28 | 32 | 40 | 56;
  readonly tint?: Tint;
}

/** A person: the photo, else the first character on their own tint. The name stands beside it. */
export function Avatar({ person, size = 40, tint = personTint(person) }: AvatarProps) {
  const letter = firstCharacter(person.name);
  const isAnonymous = letter === '';
  const hasPhoto = typeof person.photoUrl === 'string' && person.photoUrl !== '';
  return (
    <View className={classes(styles.avatar, styles[`s${size}`], !isAnonymous && styles[tint])}>
      {hasPhoto ? (
        <Image className={styles.photo} src={person.photoUrl ?? ''} mode="aspectFill" lazyLoad />
      ) : (
        <View>{isAnonymous ? KIT_WORDS.anonymous : letter}</View>
      )}
    </View>
  );
}

const personTint = ({ id, tintIndex }: AvatarPerson): Tint => TINTS[tintIndex ?? -1] ?? tintOf(id);

interface AvatarStackProps {
  readonly people: readonly AvatarPerson[];
}

const STACK_MAX = 4;

/** Up to four people, overlapping; how many there are is said beside it. */
export function AvatarStack({ people }: AvatarStackProps) {
  return (
    <View className={styles.stack}>
      {people.slice(0, STACK_MAX).map((person) => (
        <View key={person.id} className={styles.stacked}>
          <Avatar person={person} size={28} />
        </View>
      ))}
    </View>
  );
}
