interface Props {
  readonly label: string;
  readonly open: boolean;
  readonly controls: string;
  readonly onPress: () => void;
}

/** A small "i" that shows or hides an explanation below it. */
export function InfoButton({ label, open, controls, onPress }: Props) {
  return (
    <button
      type="button"
      className="info"
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onPress}
    >
      <span aria-hidden="true">i</span>
    </button>
  );
}
