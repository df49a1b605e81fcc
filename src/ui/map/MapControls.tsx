import type { ReactNode } from 'react';
import { mapToolTexts } from '../../catalog/texts/mapTools';
import type { Language } from '../../domain/text';
import { selectSeveral } from '../../state/mapTools';
import { useAtlas } from '../../state/store';
import { BackgroundSwitch } from './BackgroundSwitch';
import type { CameraMoves } from './cameraMoves';
import type { LiveStatus } from './useLiveMap';

interface Props {
  readonly language: Language;
  readonly moves: CameraMoves;
  readonly status: LiveStatus;
  /** The camera is as close as it goes, or as far. */
  readonly atMost: boolean;
  readonly atLeast: boolean;
}

function Tool({
  label,
  pressed,
  idle,
  onPress,
  children,
}: {
  label: string;
  pressed?: boolean;
  idle?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={idle}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

/** Buttons on the map: closer, further, the whole region, several at once, a background. */
export function MapControls({ language, moves, status, atMost, atLeast }: Props) {
  const texts = mapToolTexts(language);
  const adding = useAtlas((state) => state.adding);
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{texts.tools}</legend>
      <BackgroundSwitch language={language} status={status} />
      <Tool label={texts.several} pressed={adding} onPress={() => selectSeveral(!adding)}>
        <path d="M4 4h9v9H4zM9 16v4h11V9h-4M14.5 14.5h3M16 13v3" />
      </Tool>
      <Tool label={texts.zoomIn} idle={atMost} onPress={moves.zoomIn}>
        <path d="M12 6v12M6 12h12" />
      </Tool>
      <Tool label={texts.zoomOut} idle={atLeast} onPress={moves.zoomOut}>
        <path d="M6 12h12" />
      </Tool>
      <Tool label={texts.home} onPress={moves.home}>
        <path d="M5 11.5 12 5l7 6.5M7.5 10v8.5h9V10" />
      </Tool>
    </fieldset>
  );
}
