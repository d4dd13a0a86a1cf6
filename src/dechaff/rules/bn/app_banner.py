"""App banners, Bengali."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "bn/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(অ্যাপ|মোবাইল অ্যাপ|আমাদের অ্যাপ|এ্যাপ) (ডাউনলোড করুন|ডাউনলোড|ইনস্টল করুন|এ পড়ুন|খুলুন)", "(ডাউনলোড|ইনস্টল) করুন",
        "(মোবাইল|ডেস্কটপ) (ভার্সন|সংস্করণ|অ্যাপস|অ্যাপ)", "(গুগল প্লে|গুগল প্লে স্টোর|অ্যাপ স্টোর) (থেকে ডাউনলোড করুন|থেকে নিন|)",
    ),
    hits=(
        "অ্যাপ ডাউনলোড করুন", "ডাউনলোড করুন", "মোবাইল ভার্সন", "গুগল প্লে থেকে ডাউনলোড করুন",
    ),
    misses=(
        "অ্যাপ ডাউনলোড করে প্রতারিত তরুণ", "ডাউনলোড গতিতে পিছিয়ে দেশ",
    ),
)
