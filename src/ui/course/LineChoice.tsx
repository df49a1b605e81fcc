import { useEffect, useRef } from 'react';
import { courseTexts } from '../../catalog/texts/course';
import { ownId } from '../../domain/ownArea';
import { addLine, removeLine } from '../../state/course/chooseLines';
import type { CourseModel } from '../../state/course/courseModel';
import type { Scene } from '../../state/scene';
import { Chips } from '../common/Chips';
import { Search } from '../search/Search';

/** A pressed chip goes, or moves to another row: the focus goes on at the first chip there is. */
function useChipFocus(model: CourseModel) {
  const choice = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    const lost = pressed.current && document.activeElement === document.body;
    pressed.current = false;
    if (!lost || model.lines.length === 0) return;
    choice.current?.querySelector<HTMLElement>('.chips button')?.focus();
  }, [model]);
  const onClickCapture = () => {
    pressed.current = true;
  };
  return { ref: choice, onClickCapture };
}

/** Which areas have a line. */
export function LineChoice({ scene, model }: { scene: Scene; model: CourseModel }) {
  const { lang, view } = scene;
  const texts = courseTexts(lang);
  const focus = useChipFocus(model);
  const shown = model.lines.map(({ id }) => id);
  const waiting = new Set<string>([...shown, ...model.leftOut.map(({ id }) => id)]);
  const own = view.eigen.flatMap(({ name }, index) => {
    const id = ownId(index);
    return waiting.has(id) ? [] : [{ key: id, text: `+ ${name}`, onPress: () => addLine(id) }];
  });
  return (
    <div className="course-choice" {...focus}>
      <div className="course-add">
        <span>{texts.add}</span>
        <Search lang={lang} onFound={addLine} />
      </div>
      <Chips
        name={texts.lines}
        chips={model.lines.map(({ id, name }) => ({
          key: id,
          text: `${name} ×`,
          label: texts.remove(name),
          onPress: () => removeLine(id, shown),
        }))}
      />
      {own.length > 0 && <Chips name={texts.own} chips={own} />}
      {model.leftOut.length > 0 && (
        <Chips
          name={texts.leftOut}
          chips={model.leftOut.map(({ id, name }) => ({
            key: id,
            text: name,
            label: texts.show(name),
            onPress: () => addLine(id),
          }))}
        />
      )}
      {model.byDefault && <p className="course-hint">{texts.byDefault}</p>}
    </div>
  );
}
