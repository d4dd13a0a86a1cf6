"""Sentences and headlines that no rule may take: everyday words of share boxes stand at their start, in them, and at their end."""

from __future__ import annotations

# Simple ones first: that is what a failing page shrinks to.
SENTENCES = (
    "The bridge reopened on Monday after two years of repairs, the council said.",
    "It rained for a week and nobody went out.",
    "“We did not expect that,” she said, “and it is not what we asked for.”",
    "桥梁今天重新开放，市议会表示，此前已维修两年之久。",
    "Мост снова открыли в понедельник после двух лет ремонта, сообщил совет.",
)

EVERYDAY = (
    "Nobody had told the farmers anything, and they wanted to know more.",
    "More than half of the houses stood empty when the river came back.",
    "Share prices fell again on Friday, and the bank did not say why.",
    "He had a room to himself, but the garden was something the two families had to share.",
    "Read aloud in a small kitchen, the letter sounded even stranger than before.",
    "The judge gave both sides a week to look at the papers they had not yet read.",
    "Follow the river for an hour and you come to the village where she was born.",
    "The first boats left at dawn, and nobody knew which of them the police would follow.",
    "News of the fire reached the harbour long before the first engine did.",
    "For the families waiting outside the mine it was the best possible news.",
    "Us and them: that is how the old teacher described the two ends of the valley.",
    "“You can laugh,” the miller said, “but the water belongs to all of us.”",
    "Comment came late from the ministry, and it was not what the town had hoped for.",
    "A spokesman for the railway was asked about the delay but did not comment.",
    "Subscribe was the word the clerk used, though nobody in the room had paid a penny.",
    "She worked at the newspaper for thirty years and wrote its first newsletter.",
    "Click after click, the old lock gave way, and the vault was open here and there.",
    "Photo albums lay in the mud beside a broken piano and somebody’s wedding photo.",
    "By the time the doctor came, the fever had gone and the boy was sitting by the window.",
    "Advertisement was a word her grandfather never used, because his shop had no need of an advertisement.",
    "Sign after sign along the road was bent, and nobody had come to put up a new sign.",
    "Related families had lived on both banks for centuries, and most were still related.",
    "Source after source dried up that summer, and the monks never found another source.",
    "Live music could be heard from the square where his parents used to live.",
    "Home was a long way off, and the last bus home had left at noon.",
    "Print shops closed one by one until only two of them were left to print.",
    "“The next train,” the guard told them, “leaves tomorrow; you will have to read the news like the rest of us.”",
    "LONDON (Reuters) - The bank kept its main rate at two percent on Thursday and said it saw no need for more.",
    "BERLIN, March 3 — The parliament voted late on Friday to keep the old law, with 312 members in favour.",
    "Watch towers still stand on the hills, and every evening an old man climbs up to watch.",
)

OTHER_LANGUAGES = (
    "Die Nachbarn wollten das Haus nicht verkaufen, sondern mit den Kindern teilen.",
    "Mehr als hundert Menschen warteten am Ufer, und es wurden immer mehr.",
    "Von den drei Brücken im Tal war nur eine noch zu befahren, sagte der Bürgermeister.",
    "Les voisins ont attendu toute la nuit, mais personne n’a voulu en dire plus.",
    "Partager l’eau du canal est devenu difficile depuis que la pluie ne vient plus.",
    "Los vecinos esperaron toda la noche y el alcalde no quiso decir nada más.",
    "Leer en voz alta era lo único que la tranquilizaba cuando llegaba la tormenta.",
    "Il vecchio mulino fu venduto in aprile e nessuno seppe mai chi lo avesse comprato.",
    "De veerman wachtte tot de avond, maar niemand wilde nog naar de overkant.",
    "Rzeka wylała w nocy, a mieszkańcy dowiedzieli się o tym dopiero z wiadomości.",
    "Фермеры ждали до вечера, но новостей так и не было.",
    "Подробнее об этом он рассказывать не стал и молча вышел из комнаты.",
    "Köprü iki yıl sonra yeniden açıldı ve köylüler bunu akşama kadar kutladı.",
    "Η γέφυρα άνοιξε ξανά τη Δευτέρα και οι κάτοικοι περίμεναν από το πρωί.",
    "لم يقل رئيس البلدية شيئا آخر، وانتظر الناس على ضفة النهر حتى المساء.",
    "הגשר נפתח מחדש ביום שני אחרי שנתיים של תיקונים, והתושבים חיכו שם מהבוקר.",
    "पुल दो साल की मरम्मत के बाद सोमवार को फिर से खुल गया और लोग सुबह से ही इंतज़ार कर रहे थे।",
    "橋は二年間の修理を終えて月曜日に再び開通し、住民は朝から川岸で待っていた。",
    "다리는 이 년 동안의 수리를 마치고 월요일에 다시 열렸고 주민들은 아침부터 강가에서 기다렸다.",
    "村民们在河边等了一整夜，谁也不知道下一班船什么时候才会来。",
    "สะพานเปิดอีกครั้งเมื่อวันจันทร์หลังจากซ่อมแซมนานสองปี และชาวบ้านรออยู่ริมแม่น้ำตั้งแต่เช้า",
)

HEADLINES = (
    "Old bridge reopens after two years",
    "Share prices fall for a third day",
    "Farmers ask for more",
    "Mayor shares good news with the town",
    "Less rain and more news",
    "What the judge read, and what he did not read",
    "Follow the money: how a village lost its mill",
    "Bank will follow the others, minister tells us",
    "By the river, a school starts anew",
    "“It belongs to all of us”",
    "Five things we learned from a long winter",
    "Police look for witnesses of the harbour fire",
    "Newsletter writer wins a prize at 84",
    "Photo of a lost dog moves the whole valley",
    "Bürgermeister will das Wasser teilen",
    "Le village qui voulait en savoir plus",
    "Мост откроют снова",
    "旧桥两年后重新开放",
)

WHO = (
    "A farmer from the valley",
    "The youngest of the three engineers",
    "Our neighbour",
    "The old ferry captain",
    "A nurse on the night shift",
)
DID = ("walked", "had carried a ladder", "went on foot", "drove the tractor", "followed the river")
WHERE = (
    "along the frozen canal",
    "past the empty warehouse",
    "towards the northern gate",
    "over the wooden bridge",
    "through two villages",
)
WHEN = (
    "before the sun came up",
    "while it was still raining",
    "in the middle of the harvest",
    "a week after the flood",
    "on the last day of winter",
)
AND = (
    "and nobody asked why",
    "because the train had stopped",
    "although the road was closed",
    "so the dogs began to bark",
    "and came back with wet shoes",
)

# Sentences around words of a rule: at the start, at the end, in the middle.
AROUND = (
    "Nobody asked why the old ferry captain would {lower}.",
    "{upper} and nobody will ask why, the old ferry captain said to the farmers.",
    "Nobody asked the old ferry captain to {lower} on the last day of winter.",
    "“Why should we {lower},” she said, “on the last day of winter?”",
)
