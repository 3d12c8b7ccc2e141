#pragma once

#include <QByteArray>
#include <QString>

/// A definition of one sure word.
inline QByteArray ownDefinition(const QString &name, const QString &language, const QString &word)
{
    using namespace Qt::StringLiterals;
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<language name="Sayso cues: %1" style="%2" section="Other" extensions="" version="1"
          kateversion="5.79">
  <highlighting>
    <list name="sure"><item>%3</item></list>
    <contexts>
      <context name="Text" attribute="Text" lineEndContext="#stay">
        <keyword attribute="Sure cue" context="#stay" String="sure"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Sure cue" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
</language>
)"_s.arg(name, language, word)
        .toUtf8();
}
