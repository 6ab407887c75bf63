"""The coaching journal without a screen: records, rules and storage."""
